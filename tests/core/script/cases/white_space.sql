	 
 ;;
 ; SELECT 1;;

